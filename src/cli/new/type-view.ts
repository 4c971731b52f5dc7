import type { Names } from './names-of';

/** The view of a new question type: native radios, through the component that such types share. */
export const viewText = ({ value, pascal }: Names) => `<script lang="ts" module>
	export { ${value} as type } from './grade';
</script>

<script lang="ts">
	import RadioRows from '$lib/ui/RadioRows.svelte';
	import type { QuestionViewProps } from '../view-props';
	import type { ${pascal}View } from './grade';

	let { view, name, response, marks, describedby, onchange }: QuestionViewProps<${pascal}View> = $props();
</script>

<RadioRows
	{name}
	options={[...view.options]}
	value={response[0] ?? null}
	{marks}
	disabled={marks !== null}
	{describedby}
	onchange={(key) => onchange([key])}
>
	{#snippet legend()}{view.stem}{/snippet}
</RadioRows>
`;
