declare module 'virtual:two-lenses/course' {
	const course: import('$lib/course/course').Course;
	export default course;
}

declare module 'virtual:two-lenses/catalogue' {
	const catalogue: import('$lib/course/course-index').CourseIndex;
	export default catalogue;
}

declare module 'virtual:two-lenses/edition' {
	const edition: import('$lib/course/course-index').Edition;
	export default edition;
}

declare module 'virtual:two-lenses/banks' {
	type Load<T> = () => Promise<{ default: T }>;
	type Question = import('$lib/questions/contract').Question;
	/** Without what explains them. */
	const banks: Readonly<Record<string, Load<Readonly<Record<string, Load<Question>>>>>>;
	export default banks;
}

declare module 'virtual:two-lenses/explanations' {
	type Load<T> = () => Promise<{ default: T }>;
	const explanations: Readonly<Record<string, Load<Readonly<Record<string, Load<unknown>>>>>>;
	export default explanations;
}
