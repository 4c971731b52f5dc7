import { dataFile, dataFiles } from '$lib/compose/data.server';

export const prerender = true;

export const entries = () => dataFiles();

export const GET = ({ params }) => dataFile(params.edition, params.file);
