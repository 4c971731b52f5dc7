import { serveFolder } from '../../src/cli/serve-folder';
import { HOSTS } from './hosts';

for (const { port, ...options } of Object.values(HOSTS))
	serveFolder({ folder: 'build', ...options }).listen(port);
