import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Course } from '$lib/course/course';
import { archive } from '$lib/package/archive';
import { buildPackage } from '$lib/package/build-package';
import { formats } from '$lib/package/formats';
import type { FormatName } from '$lib/package/formats';
import { lacking } from './lacking';
import { nextSteps } from './next-steps';
import { refused } from './outcome';
import type { Outcome } from './outcome';
import { checkPlan, lessonPlan } from './plan-of';
import { readSite } from './read-site';
import { setWork } from './set-work';
import type { Surroundings } from './surroundings';

export interface Order {
	readonly format: FormatName;
	/** Path of the zip. */
	readonly out: string;
	readonly check: boolean;
	/** The other options, as they were written. */
	readonly values: ReadonlyMap<string, string>;
}

/** Writes the zip that was ordered, of the built site; or nothing, and says why. */
export function pack(
	{ format, out, check, values }: Order,
	{ places, say }: Pick<Surroundings, 'places' | 'say'>
): Outcome {
	const course = JSON.parse(readFileSync(places.course, 'utf8')) as Course;
	const { assignment, mistakes } = setWork(course, values);
	if (mistakes.length > 0) return refused(mistakes);
	say(`Reading the built site in ${places.site}.`);
	const site = readSite(places.site);
	const plan = check ? checkPlan(site, course) : lessonPlan(site, course, assignment);
	const lack = lacking(plan.files, plan.opens);
	if (lack !== null) return refused([lack]);
	say(`Packing ${plan.holds}.`);
	const title = values.get('title') ?? plan.title;
	const files = buildPackage(plan.files, { ...plan, format, title });
	const zip = archive(files);
	const path = resolve(out);
	try {
		writeFileSync(path, zip);
	} catch (error) {
		return refused([`--out: ${path} could not be written (${(error as Error).message}).`]);
	}
	const size = `${files.size} files, ${Math.ceil(zip.length / 1000)} kB`;
	const made = `Made a ${formats[format].name} package "${title}": ${size}.`;
	return { message: [made, path, '', ...nextSteps(check)].join('\n'), code: 0 };
}
