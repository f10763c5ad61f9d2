package main

import (
	"fmt"
)

// This file makes a program that differs small.

// reduceProgram leaves out parts of a program while .NET and the last level
// print different things, and prints what remains.
func reduceProgram(c config, index int) error {
	b := newBatch(c, c.seed)
	for i := range b.Programs {
		if i != index {
			b.Empty(i)
		}
	}
	tries := 0
	differs := func() bool {
		tries++
		if c.csc(b) != nil {
			return false
		}
		want, err := c.reference(fmt.Sprint(index))
		if err != nil {
			return false
		}
		got, err := c.native(c.levels[len(c.levels)-1], fmt.Sprint(index))
		return err != nil || want != got
	}
	if !differs() {
		return fmt.Errorf("program %d of seed %d does not differ at %s", index, c.seed, c.levels[len(c.levels)-1])
	}
	b.Programs[index].Reduce(differs)
	differs()
	fmt.Printf("%s\n// %d lines after %d tries\n", b.Programs[index], b.Programs[index].Lines(), tries)
	want, _ := c.reference(fmt.Sprint(index))
	got, err := c.native(c.levels[len(c.levels)-1], fmt.Sprint(index))
	fmt.Print(firstDifference(want, got))
	if err != nil {
		fmt.Println(err)
	}
	return nil
}
