"use strict";
// What the page says, in the language of who reads it: English as it is written, and its translations from words.js.

/** In the order in which a catalogue has its forms of the plural, by how many those are. */
const PLURALS = {
  1: ["other"],
  2: ["one", "other"],
  3: ["one", "few", "many"],
  6: ["zero", "one", "two", "few", "many", "other"],
};
const ENGLISH = "en";

let language = ENGLISH;

/** Says everything in this language from now on, which is one of WORDS or English. */
function speak(code) {
  language = code;
}

/** The first of these languages that there is; else English. They are tags as "de-CH". */
function firstKnown(tags) {
  const inScript = (tag) => {
    const { language: name, script } = new Intl.Locale(tag.replace("_", "-")).maximize();
    return `${name}-${script}`;
  };
  for (const tag of tags) {
    const found = [ENGLISH, ...Object.keys(WORDS)].find((code) => inScript(code) === inScript(tag));
    if (found) return found;
  }
  return ENGLISH;
}

/** A sentence, with values in the places named in braces; with `n` among them, in the form for so many. */
function say(source, values = {}) {
  const forms = WORDS[language]?.[source] ?? inEnglish(source);
  const form = forms.length > 1 ? forms[formFor(values.n, forms.length)] : forms[0];
  return form.replace(/\{(\w+)\}/g, (place, name) => (name in values ? written(values[name]) : place));
}

function inEnglish(source) {
  return source.includes("(s)") ? [source.replace("(s)", ""), source.replace("(s)", "s")] : [source];
}

function formFor(n, count) {
  const place = PLURALS[count].indexOf(new Intl.PluralRules(language.replace("_", "-")).select(n));
  return place < 0 ? count - 1 : place;
}

/** Whole numbers as the language writes them, in the digits that the pad reads; texts as they are. */
function written(value) {
  return typeof value === "number" ? value.toLocaleString(`${language.replace("_", "-")}-u-nu-latn`) : value;
}

/** The text of an action of the program, without the mark of its key. */
function withoutKey(text) {
  return text.replace(/\(&.\)|&/g, "");
}
