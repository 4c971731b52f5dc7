import type { Frame, Page } from '@playwright/test';
import { frameHost } from '../hosts/frame-host';
import type { FrameHost, Framed, Heard, HostPage } from '../hosts/frame-host';
import { HOSTS } from '../hosts/hosts';
import { lesson, pageWithCheck } from './course';
import { heading } from './learner';
import { expect } from './test';

export const SITE = `http://localhost:${HOSTS.root.port}`;
/** A reading page, which the tests open in frames. */
export const reading = pageWithCheck('choice');
/** Address of a step of the lesson in a frame, with parameters such as "theme=dark". */
export const embedded = (step = '', parameters = '') =>
	`${SITE}/embed/${lesson.slug}/${step && `${step}/`}index.html${parameters && `?${parameters}`}`;

let started: Promise<FrameHost> | undefined;

/** The host of the frames, one for all tests of a worker. */
export const ownHost = () => (started ??= frameHost());

/** What a host page's script leaves on its window. */
export interface HostWindow {
	readonly heard: readonly Heard[];
	greet(at: number): void;
}

/** The page in the frame at this place. */
export async function framed(page: Page, at = 0): Promise<Frame> {
	const element = await page.locator('iframe').nth(at).elementHandle();
	const frame = await element?.contentFrame();
	if (!frame) throw new Error(`no frame at ${at}`);
	return frame;
}

/** Opens a host page with these frames, and returns what is in the first. */
export async function open(
	page: Page,
	frames: readonly Framed[],
	options: Omit<HostPage, 'frames'> = {}
) {
	const { page: address } = await ownHost();
	await page.goto(address({ frames, ...options }));
	return framed(page);
}

export interface Said {
	readonly type?: string;
	readonly [field: string]: unknown;
}

/** What a frame has said in our own protocol, and of this type where one is given. */
export async function said(page: Page, type?: string, from = 0): Promise<readonly Said[]> {
	const heard = await page.evaluate(() => (window as unknown as HostWindow).heard);
	return heard
		.filter((one) => one.from === from)
		.map(({ data }) => data as Said & { protocol?: string })
		.filter((data) => data?.protocol === 'two-lenses' && (!type || data.type === type));
}

/** Heights of the frame, and of what is in it. */
export const room = (frame: Frame) =>
	frame.evaluate(() => ({
		frame: innerHeight,
		content: document.querySelector('.app')?.getBoundingClientRect().height ?? 0,
		scrolls: document.documentElement.scrollHeight - document.documentElement.clientHeight
	}));

export const saving = (frame: Frame) => frame.getByRole('banner').locator('[data-state]');
export const strip = (frame: Frame) =>
	frame.getByRole('region', { name: 'This lesson in your course' });
export const notStarted = (frame: Frame) => frame.locator('#not-started');
export const steps = (frame: Frame) =>
	frame.getByRole('navigation', { name: 'Pages of this lesson' });

/** Follows the lesson to its quiz, and waits for the first question. */
export async function toQuiz(frame: Frame) {
	await frame.getByRole('link', { name: /^Quiz/ }).last().click();
	await expect(heading(frame, 1)).toBeVisible();
}
