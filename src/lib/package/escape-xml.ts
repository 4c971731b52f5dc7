const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text for an element or a double-quoted attribute of XML 1.0 or HTML; what XML cannot hold is left out. */
export const escapeXml = (text: string) =>
	text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);
