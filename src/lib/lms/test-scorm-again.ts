import * as scorm12 from 'scorm-again/scorm12';
import type { IHttpService, Scorm12API } from 'scorm-again';
import type { Stored, StrictHost } from './test-strict-scorm12';
import { watchedApi, type Failing } from './test-watched-api';

const { Scorm12API: Api } = scorm12 as unknown as { Scorm12API: typeof Scorm12API };

const SILENT = 5;
const isValue = (entry: [string, unknown]): entry is [string, string] =>
	typeof entry[1] === 'string';

/** For tests: the host side of scorm-again, with a gradebook in the place of its server. */
export function scormAgain(stored: Stored = {}, failing?: Failing): StrictHost {
	let lasting = stored;
	const server: IHttpService = {
		processHttpRequest: (_url, values) => {
			lasting = Object.fromEntries(Object.entries(values).filter(isValue));
			return { result: 'true', errorCode: 0 };
		},
		updateSettings: () => undefined
	};
	const api = new Api(
		{ logLevel: SILENT, lmsCommitUrl: '/gradebook', dataCommitFormat: 'flattened' },
		server
	);
	api.loadFromFlattenedJSON({ 'cmi.core.student_id': 'learner-1', ...stored });
	return {
		...watchedApi(
			{
				LMSInitialize: (value) => api.LMSInitialize(value),
				LMSFinish: (value) => api.LMSFinish(value),
				LMSGetValue: (element = '') => api.LMSGetValue(element),
				LMSSetValue: (element = '', value) => api.LMSSetValue(element, value),
				LMSCommit: (value) => api.LMSCommit(value),
				LMSGetLastError: () => api.LMSGetLastError(),
				LMSGetErrorString: (code = '') => api.LMSGetErrorString(code)
			},
			failing
		),
		gradebook: () => lasting
	};
}
