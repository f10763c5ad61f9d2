package mir

// This file computes which code runs on every way to a point (Cooper, Harvey
// and Kennedy, A Simple, Fast Dominance Algorithm, 2001). An exception may leave a
// protected block before its first instruction is done, so every block is two
// points, before and behind its instructions: the edge to a handler starts at
// the first, edges to targets at the second.

// Dominance answers questions about one function as it was when Dominators saw it.
type Dominance struct {
	idom  []int // by point; -1 unreachable
	order []int // by point: number in postorder
}

func before(b *Block) int { return 2 * b.ID }
func behind(b *Block) int { return 2*b.ID + 1 }

// Dominators computes the dominance of f, whose structure must be sound.
func Dominators(f *Func) *Dominance {
	n := 2 * len(f.Blocks)
	d := &Dominance{idom: make([]int, n), order: make([]int, n)}
	succ := make([][]int, n)
	pred := make([][]int, n)
	edge := func(from, to int) {
		succ[from] = append(succ[from], to)
		pred[to] = append(pred[to], from)
	}
	for _, b := range f.Blocks {
		edge(before(b), behind(b))
		for _, t := range b.Term().Targets {
			edge(behind(b), before(t.Block))
		}
		for r := b.Region; r != NoRegion; r = f.Regions[r].Parent {
			edge(before(b), before(f.Regions[r].Handler))
		}
	}
	d.solve(postorder(succ), pred)
	return d
}

// postorder lists the points reachable from 0, successors first.
func postorder(succ [][]int) []int {
	var out []int
	seen := make([]bool, len(succ))
	type frame struct{ point, next int }
	stack := []frame{{0, 0}}
	seen[0] = true
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == len(succ[top.point]) {
			out = append(out, top.point)
			stack = stack[:len(stack)-1]
			continue
		}
		to := succ[top.point][top.next]
		top.next++
		if !seen[to] {
			seen[to] = true
			stack = append(stack, frame{to, 0})
		}
	}
	return out
}

func (d *Dominance) solve(post []int, pred [][]int) {
	for i := range d.idom {
		d.idom[i], d.order[i] = -1, -1
	}
	for i, p := range post {
		d.order[p] = i
	}
	d.idom[0] = 0
	for changed := true; changed; {
		changed = false
		for i := len(post) - 2; i >= 0; i-- {
			p, best := post[i], -1
			for _, q := range pred[p] {
				switch {
				case d.idom[q] < 0:
				case best < 0:
					best = q
				default:
					best = d.meet(best, q)
				}
			}
			if best != d.idom[p] {
				d.idom[p], changed = best, true
			}
		}
	}
}

// meet returns the closest point that dominates both.
func (d *Dominance) meet(a, b int) int {
	for a != b {
		for d.order[a] < d.order[b] {
			a = d.idom[a]
		}
		for d.order[b] < d.order[a] {
			b = d.idom[b]
		}
	}
	return a
}

// Reachable reports whether control can come to b.
func (d *Dominance) Reachable(b *Block) bool { return d.reachable(before(b)) }

// Above returns the closest block that every way to b passes, and whether
// they pass its end: if not, an exception may have left it at its start. ok is false for the entry and for what
// is not reachable.
func (d *Dominance) Above(b *Block) (block int, completed, ok bool) {
	p := d.idom[before(b)]
	if p < 0 || p == before(b) {
		return 0, false, false
	}
	return p / 2, p%2 == 1, true
}

// Dominates reports whether every way to the start of b passes the start of a. Both are reachable.
func (d *Dominance) Dominates(a, b *Block) bool { return d.dominates(before(a), before(b)) }

// Completes reports whether every way to the start of b passes the end of a. Both are reachable.
func (d *Dominance) Completes(a, b *Block) bool { return d.dominates(behind(a), before(b)) }

// reachable reports whether control can come to a point.
func (d *Dominance) reachable(p int) bool { return d.idom[p] >= 0 }

// dominates reports whether every way to b passes a.
func (d *Dominance) dominates(a, b int) bool {
	for d.order[b] < d.order[a] {
		b = d.idom[b]
	}
	return a == b
}
