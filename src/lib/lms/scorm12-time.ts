const two = (value: number) => String(value).padStart(2, '0');

const LONGEST = 9999 * 360_000 + 359_999;

/** Seconds as `HHHH:MM:SS.SS` (CMITimespan of SCORM 1.2); what is no length of time is none. */
export function timespan(seconds: number): string {
	const hundredths = Math.min(Math.max(Math.round(seconds * 100) || 0, 0), LONGEST);
	const whole = Math.floor(hundredths / 100);
	const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
	return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** Milliseconds since 1970 as the clock on the learner's wall, `HH:MM:SS` (CMITime of SCORM 1.2). */
export function clockTime(at: number): string {
	const date = new Date(at);
	return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}
