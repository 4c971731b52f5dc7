/** How a question type is called in the code. */
export interface Names {
	/** The type and its folder: "fill-the-gap". */
	readonly type: string;
	/** The value that grades it: "fillTheGap". */
	readonly value: string;
	/** Its component, and the beginning of its interfaces: "FillTheGap". */
	readonly pascal: string;
}

export function namesOf(type: string): Names {
	const [first = '', ...rest] = type.split('-');
	const value = [first, ...rest.map(capital)].join('');
	return { type, value, pascal: capital(value) };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
