/** The script of the thread in which long texts are parsed. */
import { answerAside } from './aside';

answerAside();
