/** What to do with a package, in plain words. */
export const nextSteps = (check: boolean): readonly string[] =>
	check
		? [
				'What to do next:',
				'1. In your LMS, add this file to a course as a SCORM package.',
				'2. Open it as a student. It shows what works there.',
				'3. If something does not, send what it shows to those who look after your LMS.'
			]
		: [
				'What to do next:',
				'1. In your LMS, add this file to a course as a SCORM package.',
				'2. Open it as a student, sit the quiz, save and exit, and look at the gradebook.',
				'3. When the course has a new version, make the package again with the same lessons',
				'   and replace the file in the same activity: what learners did is kept.'
			];
