import { protocolFile, protocolFiles } from '$lib/compose/protocol.server';

export const prerender = true;

export const entries = () => protocolFiles();

export const GET = ({ params }) => protocolFile(params.file);
