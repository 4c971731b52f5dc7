import { createSubscriber } from 'svelte/reactivity';

interface Observable<T> {
	getSnapshot(): T;
	subscribe(observer: { next: () => void; error: () => void; complete: () => void }): {
		unsubscribe(): void;
	};
}

/** An actor's snapshot as reactive state. Listens to errors too: an actor that fails must not freeze the page. */
export function actorState<T>(actor: Observable<T>): { readonly current: T } {
	const follow = createSubscriber((update) => {
		const subscription = actor.subscribe({ next: update, error: update, complete: update });
		return () => subscription.unsubscribe();
	});
	return {
		get current() {
			follow();
			return actor.getSnapshot();
		}
	};
}
