package cases

import "strings"

// This file reads the recorded results.

// ParseResults reads what a program of the suite prints when it is asked to
// list its results: a line "name, tab, result" for each case. Lines that start with # are skipped.
func ParseResults(text string) map[string]string {
	results := map[string]string{}
	for _, line := range strings.Split(text, "\n") {
		if name, result, ok := strings.Cut(line, "\t"); ok && !strings.HasPrefix(line, "#") {
			results[name] = result
		}
	}
	return results
}
