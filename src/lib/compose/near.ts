/** How far below the window an element may be and still count as near, in CSS pixels. */
const AHEAD = 600;

/** Calls back once, when the element comes near the window. Returns how to stop waiting. */
export function whenNear(element: Element, call: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			call();
		},
		{ rootMargin: `0px 0px ${AHEAD}px 0px` }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
