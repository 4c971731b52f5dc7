import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkCourse } from '$lib/course/check-course';
import { report } from '$lib/course/report';
import { tiny } from '../lib/course/test-course';

const { argv } = process;
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'two-lenses-'));
	const source = fileURLToPath(new URL('../../tests/fixtures/tiny-course', import.meta.url));
	cpSync(source, folder, { recursive: true });
	vi.stubEnv('LESSONS_DIR', folder);
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	process.argv = argv;
	rmSync(folder, { recursive: true });
});

/** `npm run lessons -- ...` on a copy of the tiny course: what it prints, and the code it ends with. */
async function lessons(...args: readonly string[]) {
	const lines = { out: '', err: '' };
	vi.spyOn(console, 'log').mockImplementation((line) => (lines.out += `${line}\n`));
	vi.spyOn(console, 'error').mockImplementation((line) => (lines.err += `${line}\n`));
	process.argv = ['node', 'lessons.ts', ...args];
	const before = process.exitCode;
	vi.resetModules();
	await import('./lessons');
	const code = process.exitCode;
	process.exitCode = before;
	return { ...lines, code };
}

function change(from: string, to: string) {
	const file = join(folder, '01-the-strait/questions.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('reports as JSON and nothing else', async () => {
	const { course, findings } = checkCourse(tiny);
	const { out, err, code } = await lessons('--json');
	expect(JSON.parse(out)).toEqual(report(course, findings));
	expect([err, code]).toEqual(['', 0]);
});

test('tells each finding where it stands, and ends with 1 when one is an error', async () => {
	change('- id: near-arms', '- id: near-bases');
	const { out, err, code } = await lessons();
	expect(err).toContain('lessons/01-the-strait/questions.yaml:26:3 the meaning of question 2');
	expect(err).toContain('lessons/01-the-strait/lesson.md:1:1 warning: the lesson takes 3 minutes');
	expect(out).toMatch(/findings: 1 errors, \d+ warnings/);
	expect(code).toBe(1);
});

test('writes what is accepted, and the next check is clean', async () => {
	change('- id: near-arms', '- id: near-bases');
	expect(await lessons('accept', 'why-guard-rules', '--meaning')).toEqual({
		out: 'accepted why-guard-rules (meaning)\n',
		err: '',
		code: 0
	});
	expect((await lessons()).code).toBe(0);
});

test('writes nothing when it refuses, and ends with 1', async () => {
	const lock = readFileSync(join(folder, 'questions.lock.json'), 'utf8');
	const { out, code } = await lessons('accept', 'why-guard-rule', '--typo');
	expect(out).toContain('did you mean "why-guard-rules"?');
	expect(code).toBe(1);
	expect(readFileSync(join(folder, 'questions.lock.json'), 'utf8')).toBe(lock);
});
