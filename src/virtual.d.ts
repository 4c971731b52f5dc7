declare module 'virtual:two-lenses/course' {
	const course: import('$lib/course/course').Course;
	export default course;
}

declare module 'virtual:two-lenses/catalogue' {
	const catalogue: import('$lib/compose/course-index').CourseIndex;
	export default catalogue;
}

declare module 'virtual:two-lenses/banks' {
	type Load<T> = () => Promise<{ default: T }>;
	type Question = import('$lib/questions/contract').Question;
	const banks: Readonly<Record<string, Load<Readonly<Record<string, Load<Question>>>>>>;
	export default banks;
}
