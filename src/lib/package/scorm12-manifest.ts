import type { Contents } from './contents';
import { escapeXml } from './escape-xml';

/**
 * The imsmanifest.xml of a SCORM 1.2 package (ADL, SCORM Content Packaging 1.2): one organisation, one item, one
 * SCO that lists every file. It sets no mastery score: with one, an LMS decides on passed and failed by itself,
 * and an intermediate result fails the learner.
 */
export function scorm12Manifest({ id, title, opens, files }: Contents): string {
	const name = escapeXml(title.replace(/\s+/g, ' ').trim());
	const listed = [...files].sort().map((path) => `\t\t\t<file href="${address(path)}"/>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="${id}-organization">
		<organization identifier="${id}-organization">
			<title>${name}</title>
			<item identifier="${id}-item" identifierref="${id}-resource" isvisible="true">
				<title>${name}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="${id}-resource" type="webcontent" adlcp:scormtype="sco" href="${address(opens)}">
${listed.join('\n')}
		</resource>
	</resources>
</manifest>
`;
}

const address = (path: string) => path.split('/').map(encodeURIComponent).map(escapeXml).join('/');
