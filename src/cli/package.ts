import { spawnSync } from 'node:child_process';
import { makePackage } from './package/make-package';

const { message, code } = makePackage(process.argv.slice(2), {
	places: {
		site: 'build',
		course: '.svelte-kit/course.json',
		sources: [process.env.LESSONS_DIR ?? 'lessons', 'src']
	},
	say: (line) => console.log(line),
	build: () => spawnSync('npm run build', { shell: true, stdio: 'inherit' }).status === 0
});
(code === 0 ? console.log : console.error)(message);
process.exitCode = code;
