const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MOST = 40;
/** Words with a meaning of their own in the addresses of frames and in parameters. */
const TAKEN = ['all', 'site'];

/** What is wrong with a name, and what it could be instead; null where it is a good one. */
export function nameMistake(name: string, example: string): string | null {
	if (name.length > MOST) return `"${name}" has ${name.length} letters; a name has at most ${MOST}`;
	if (TAKEN.includes(name))
		return `"${name}" means something else in the address of a frame; choose another name`;
	if (NAME.test(name)) return null;
	const meant = name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^[-0-9]+|-+$/g, '');
	const proposal = NAME.test(meant) && meant.length <= MOST ? `; did you mean "${meant}"?` : '';
	return `"${name}" is no name: use lower-case words joined by hyphens, and begin with a letter, such as "${example}"${proposal}`;
}
