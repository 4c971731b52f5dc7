import type { Contents } from './contents';
import { scorm12Manifest } from './scorm12-manifest';

/** A kind of package that an LMS takes. */
export interface Format {
	/** Its name as an LMS says it. */
	readonly name: string;
	/** The files that it adds to a package: path to text. */
	describe(contents: Contents): ReadonlyMap<string, string>;
}

/** Every format, by what stands behind --format. */
export const formats = {
	scorm12: {
		name: 'SCORM 1.2',
		describe: (contents) => new Map([['imsmanifest.xml', scorm12Manifest(contents)]])
	}
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Whether a format of this name exists. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
