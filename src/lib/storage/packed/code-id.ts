import { among } from './among';
import { DEVICE, SEQUENCE } from './contexts';
import type { Model } from './model';
import type { Past } from './past';

/** The id of a record: mostly the one after the last of its device. */
export function codeId(model: Model, { devices, sequences }: Past, id: string): string {
	const [name = '', own] = id.split('-');
	const device = among(model, DEVICE, devices, devices.indexOf(name), () => model.text(name));
	const next = (sequences.get(device) ?? 0) + 1;
	const sequence = next + model.signed(SEQUENCE, Number(own) - next);
	sequences.set(device, sequence);
	return `${device}-${sequence}`;
}
