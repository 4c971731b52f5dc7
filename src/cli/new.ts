import { makeNew } from './new/make-new';

const { message, code } = await makeNew(process.argv.slice(2), {
	lessons: process.env.LESSONS_DIR ?? 'lessons',
	questions: 'src/lib/questions'
});
(code === 0 ? console.log : console.error)(message);
process.exitCode = code;
