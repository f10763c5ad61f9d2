// Package preinit runs type initialisers (ECMA-335 II.10.5.3) when the program is
// compiled. It interprets their middle form and hands what they leave in static fields
// to the trimmer, as data: such a type needs no check whether it is initialised, no
// code, and no time at start-up. An initialiser that could observe, or be observed by, anything
// but itself is left alone, and the reason is kept for `ilaot why --init`. It stands between the importer,
// whose bodies it reads, and the trimmer, which asks it; it decides nothing about what is kept.
package preinit
