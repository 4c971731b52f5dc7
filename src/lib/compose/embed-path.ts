/** The page that a path within a frame shows: "/embed/root-causes/" is "/lessons/root-causes/", "/embed/site/study/" is "/study/". */
export const unframed = (path: string) =>
	path.replace(/\/embed\/(?:$|site\/)/, '/').replace('/embed/', '/lessons/');

/** Where a page of the site is found within a frame. */
export const framed = (path: string) =>
	'/embed' + path.replace(/^\/(?:lessons|(?!index))/, (found) => (found === '/' ? '/site/' : ''));
