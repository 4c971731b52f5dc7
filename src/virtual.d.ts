declare module 'virtual:two-lenses/course' {
	const course: import('$lib/course/course').Course;
	export default course;
}

declare module 'virtual:two-lenses/index' {
	const index: import('$lib/course/course-index').CourseIndex;
	export default index;
}

declare module 'virtual:two-lenses/edition' {
	const edition: import('$lib/course/course-index').Edition;
	export default edition;
}
