import { example } from '../test-questions';
import { behavesAsSingleChoice } from '../test-single-choice';
import Choice from './Choice.svelte';

const question = example('choice');

behavesAsSingleChoice(Choice, question, question.stem);
