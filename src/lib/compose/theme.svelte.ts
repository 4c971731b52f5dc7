type Theme = 'system' | 'light' | 'dark';

const KEY = 'two-lenses-theme';

/** The theme that was chosen on this device; "system" where nothing can be kept. */
function kept(): Theme {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : 'system';
	} catch {
		return 'system';
	}
}

export class ThemeChoice {
	value = $state<Theme>('system');

	restore() {
		this.choose(kept());
	}

	choose(theme: Theme) {
		this.value = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			return;
		}
	}
}
