import { example } from '../test-questions';
import { behavesAsSingleChoice } from '../test-single-choice';
import Steelman from './Steelman.svelte';

const question = example('steelman');

behavesAsSingleChoice(Steelman, question, question.stem);
