import type { BrowserContext, Page } from '@playwright/test';
import { lessonPlan } from '../../src/cli/package/plan-of';
import { readSite } from '../../src/cli/package/read-site';
import type { Stored } from '$lib/lms/test-strict-scorm12';
import type { LogRecord } from '$lib/mastery/record-schema';
import { buildPackage } from '$lib/package/build-package';
import type { Alphabets } from '$lib/course/alphabets';
import type { Assignment } from '$lib/report/assignment';
import { unpackLog } from '$lib/storage/packed/unpack-log';
import { startLms } from '../hosts/lms';
import type { Launching, Lms } from '../hosts/lms';
import type { LaunchFacts } from '../hosts/lms-page';
import { course, lesson } from './course';
import { drawOtherwise, expect, test as base } from './test';

export const KINDS = ['strict', 'scorm-again'] as const;

const SHORT: Assignment = {
	...{ lessons: [lesson.slug], start: 'quiz', theme: null, pass: 60, by: 'best-sitting' },
	...{ questions: 3, seed: null, host: null }
};

/** The packages in the LMS: the quiz alone, and the lesson from its start. */
const PACKAGES: Readonly<Record<string, Assignment>> = {
	quiz: SHORT,
	lesson: { ...SHORT, start: '' }
};

export interface Told {
	readonly score: string | undefined;
	readonly status: string | undefined;
	readonly exit: string | undefined;
}

/** An LMS with the packages of the built site in it, and browsers in which learners open them. */
export class Classroom {
	constructor(
		readonly lms: Lms,
		readonly alphabets: Alphabets
	) {}

	/** Opens a package as this learner, and waits until the page knows how it stands with its LMS. */
	async open(
		page: Page,
		kind: LaunchFacts['kind'],
		name: string,
		learner: string,
		how?: Launching
	) {
		await page.goto(await this.lms.launch(kind, name, learner, how));
		return sco(page);
	}

	/** Everything that was ever committed for a learner. */
	history(learner: string): readonly Stored[] {
		return this.lms.history(learner);
	}

	/** What the gradebook shows. */
	told(learner: string): Told {
		const book = this.lms.book(learner);
		return {
			score: book['cmi.core.score.raw'] || undefined,
			status: book['cmi.core.lesson_status'],
			exit: book['cmi.core.exit']
		};
	}

	/** The records in what the LMS keeps of a learner, read as the next launch would read them. */
	records(learner: string): readonly LogRecord[] {
		const found = unpackLog(
			this.lms.book(learner)['cmi.suspend_data'] ?? '',
			this.alphabets,
			course.concepts.map(({ id }) => id)
		);
		if (found.kind === 'empty') return [];
		if (found.kind !== 'log') throw new Error(`the state is ${found.kind}`);
		return found.records;
	}

	/** Numbers of the questions whose answers the LMS keeps, in order. */
	answered(learner: string): number[] {
		return this.records(learner).flatMap((record) =>
			record.kind === 'answer' ? [record.number] : []
		);
	}

	/** How many answers the LMS has in its list. */
	listed(learner: string): number {
		const ids = Object.keys(this.lms.book(learner)).filter((key) =>
			/^cmi\.interactions\.\d+\.id$/.test(key)
		);
		return ids.length;
	}
}

/** The package within the page of the LMS. */
export const sco = (page: Page) => page.locator('iframe').first().contentFrame();
export type Sco = ReturnType<typeof sco>;

export const strip = (frame: Sco) =>
	frame.getByRole('region', { name: 'This lesson in your course' });
export const link = (frame: Sco) => strip(frame).getByRole('status');

/** Every call that the package has made in this launch. */
export const calls = (page: Page) => page.evaluate(() => window.lms.calls);

/** From now on calls of this name fail; null: none. */
export const fail = (page: Page, failing: Window['lms']['failing']) =>
	page.evaluate((how) => void (window.lms.failing = how), failing);

export const test = base.extend<{ device: () => Promise<Page> }, { classroom: Classroom }>({
	classroom: [
		async ({ playwright: _ }, use) => {
			const site = readSite('build');
			const packages = Object.entries(PACKAGES).map(([name, assignment]) => {
				const plan = lessonPlan(site, course, assignment);
				const files = buildPackage(plan.files, { ...plan, format: 'scorm12' });
				return [name, { files, opens: plan.opens }] as const;
			});
			const alphabets = [...site.keys()].find((path) => path.endsWith('/alphabets.json')) ?? '';
			const text = new TextDecoder().decode(site.get(alphabets));
			const lms = await startLms(new Map(packages));
			await use(new Classroom(lms, JSON.parse(text) as Alphabets));
			lms.close();
		},
		{ scope: 'worker' }
	],
	/** Opens a browser on a device that nobody has used. */
	device: async ({ browser, watch }, use) => {
		const opened: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext();
			await drawOtherwise(context, opened.push(context));
			await watch(context);
			return context.newPage();
		});
		await Promise.all(opened.map((context) => context.close()));
	}
});

export { expect };
