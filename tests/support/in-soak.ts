interface Declares<Body> {
	(title: string, body: Body): void;
	skip(title: string, body: Body): void;
}

/** Declares a test for `npm run soak` alone: what a shorter one, or one without a browser, shows as well. */
export const inSoak = <Body>(test: Declares<Body>) =>
	process.env.SOAK
		? (title: string, body: Body) => test(title, body)
		: (title: string, body: Body) => test.skip(title, body);
