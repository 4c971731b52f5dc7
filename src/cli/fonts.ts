import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

type SubsetFont = (
	font: Buffer,
	text: string,
	options: {
		targetFormat: 'woff2';
		noHinting: boolean;
		keepFeatures: string[];
		variationAxes: { wght: number | { min: number; max: number } };
	}
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font') as SubsetFont;

const OUT = new URL('../lib/ui/fonts/', import.meta.url);
const SCRIPT = fileURLToPath(import.meta.url);
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const SIGNS = '‐‑–—‘’‚“”„†•…′″‹›€™↑↓−';
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'Œœ' + SIGNS;
const EXTENDED =
	'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ';

interface Face {
	file: string;
	source: string;
	text: string;
	wght: number | { min: number; max: number };
}

const newsreader = (part: string) =>
	`@fontsource-variable/newsreader/files/newsreader-${part}.woff2`;
const publicSans = (part: string) =>
	`@fontsource-variable/public-sans/files/public-sans-${part}.woff2`;
const wght = { min: 400, max: 700 };

const FACES: Face[] = [
	{ file: 'newsreader', source: newsreader('latin-wght-normal'), text: LATIN, wght },
	{ file: 'newsreader-italic', source: newsreader('latin-wght-italic'), text: LATIN, wght: 400 },
	{
		file: 'newsreader-extended',
		source: newsreader('latin-ext-wght-normal'),
		text: EXTENDED,
		wght
	},
	{ file: 'public-sans', source: publicSans('latin-wght-normal'), text: LATIN, wght },
	{
		file: 'public-sans-extended',
		source: publicSans('latin-ext-wght-normal'),
		text: EXTENDED,
		wght
	}
];

async function isUpToDate(output: URL, inputs: string[]): Promise<boolean> {
	const written = await stat(output).catch(() => undefined);
	if (!written) return false;
	const changed = await Promise.all(inputs.map(async (input) => (await stat(input)).ctimeMs));
	return Math.max(...changed) < written.mtimeMs;
}

async function writeFace(face: Face): Promise<string> {
	const output = new URL(`${face.file}.woff2`, OUT);
	const source = require.resolve(face.source);
	if (await isUpToDate(output, [source, SCRIPT])) return `${basename(output.pathname)}: up to date`;
	const subset = await subsetFont(await readFile(source), face.text, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: FEATURES,
		variationAxes: { wght: face.wght }
	});
	await writeFile(output, subset);
	return `${basename(output.pathname)}: ${(subset.length / 1000).toFixed(1)} kB`;
}

await mkdir(OUT, { recursive: true });
for (const line of await Promise.all(FACES.map(writeFace))) console.log(line);
