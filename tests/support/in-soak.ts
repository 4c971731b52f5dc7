/** Declares a test for `npm run soak` alone: what a shorter one, or one without a browser, shows as well. */
export const inSoak = <Test extends { skip: unknown }>(test: Test): Test =>
	process.env.SOAK ? test : (test.skip as Test);
