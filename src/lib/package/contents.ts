/** What a manifest says of a package. */
export interface Contents {
	/** What an LMS knows it by; a valid XML id. */
	readonly id: string;
	/** What learners see in the LMS. */
	readonly title: string;
	/** Path of the page with which it opens. */
	readonly opens: string;
	/** Paths of all its files, but of those that its format adds. */
	readonly files: readonly string[];
}
