/** How many questions one sitting of a quiz asks at most. */
export const SITTING = 9;
