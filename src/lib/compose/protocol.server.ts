import { error, json } from '@sveltejs/kit';
import { jsonSchemas } from '$lib/lms/json-schemas';

const FILE = 'v1.schema.json';

/** The published schemas of the message protocol, a file for each version. */
export const protocolFiles = () => [{ file: FILE }];

export function protocolFile(file: string): Response {
	if (file !== FILE) error(404, 'There is no such file.');
	return json(jsonSchemas());
}
