import getPort, { portNumbers } from 'get-port';
import { serveFolder } from './serve-folder';

const wanted = Number(process.env.PORT) || 4173;
const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) });

serveFolder({ folder: 'build' }).listen(port, () => {
	console.log(`\nTwo Lenses is at http://localhost:${port}/\nStop it with Ctrl+C.`);
});
