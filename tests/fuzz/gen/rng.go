package gen

// This file is the source of randomness: splitmix64 (Steele, Lea and Flood,
// "Fast splittable pseudorandom number generators", OOPSLA 2014), written out
// so that a seed means the same with every version of Go.

type rng struct{ state uint64 }

func (r *rng) next() uint64 {
	r.state += 0x9E3779B97F4A7C15
	z := r.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// n returns a number from 0 to k-1.
func (r *rng) n(k int) int { return int(r.next() % uint64(k)) }

// in returns a number from lo to hi.
func (r *rng) in(lo, hi int) int { return lo + r.n(hi-lo+1) }

// p is true in percent of 100 cases.
func (r *rng) p(percent int) bool { return r.n(100) < percent }

// pick returns one of xs.
func pick[T any](r *gen, xs []T) T { return xs[r.n(len(xs))] }

// weighted returns an index of weights, each as often as its weight says.
func (r *rng) weighted(weights []int) int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	k := r.n(sum)
	for i, w := range weights {
		if k < w {
			return i
		}
		k -= w
	}
	return len(weights) - 1
}
