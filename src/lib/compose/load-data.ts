import edition from 'virtual:two-lenses/edition';
import { fromRoot } from './link';

/** Loads a data file of this edition. Rejects when it does not exist or cannot be fetched. */
export async function loadData<T>(file: string): Promise<T> {
	const response = await fetch(fromRoot(`/data/${edition.data}/${file}.json`));
	if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
	return (await response.json()) as T;
}
