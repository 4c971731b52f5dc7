import { allNamed, parseXml } from './test-xml';
import type { XmlElement } from './test-xml';

const IMSCP = '{http://www.imsproject.org/xsd/imscp_rootv1p1p2}';
const ADLCP = '{http://www.adlnet.org/xsd/adlcp_rootv1p2}';

/** What an LMS finds in an imsmanifest.xml of SCORM 1.2. Throws where it is not well-formed, or lacks a part. */
export function readManifest(xml: string) {
	const manifest = parseXml(xml);
	const all = (name: string) => allNamed(manifest, IMSCP + name);
	const one = (name: string): XmlElement => {
		const [element, ...others] = all(name);
		if (!element || others.length > 0) throw new Error(`there are ${others.length} more ${name}`);
		return element;
	};
	const resource = one('resource');
	return {
		root: manifest.name,
		id: manifest.attributes.identifier ?? '',
		order: manifest.children.map(({ name }) => name.replace(IMSCP, '')),
		schema: [one('schema').text, one('schemaversion').text],
		defaultOrganization: one('organizations').attributes.default,
		organization: one('organization').attributes.identifier,
		points: one('item').attributes.identifierref,
		titles: all('title').map(({ text }) => text),
		resource: {
			id: resource.attributes.identifier,
			type: resource.attributes.type,
			scormType: resource.attributes[`${ADLCP}scormtype`],
			opens: decodeURIComponent(resource.attributes.href ?? '')
		},
		files: resource.children.map(({ attributes }) => decodeURIComponent(attributes.href ?? '')),
		ids: ['manifest', 'organization', 'item', 'resource'].map(
			(name) => one(name).attributes.identifier ?? ''
		)
	};
}
