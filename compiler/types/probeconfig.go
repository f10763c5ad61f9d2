package types

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// This file reads the files that the .NET host reads beside an application:
// app.deps.json lists the assemblies of each library and where they lie in its
// package, app.runtimeconfig.json (and .dev.json) options and probing paths.

// Property is a configuration property of a program.
type Property struct{ Name, Value string }

// depsFile is the part of app.deps.json that names files.
type depsFile struct {
	RuntimeTarget struct{ Name string }
	Targets       map[string]map[string]depsTarget
	Libraries     map[string]struct{ Path string }
}

// depsTarget is what a library contributes to a target.
type depsTarget struct {
	Runtime        map[string]struct{}
	RuntimeTargets map[string]struct{ RID, AssetType string }
}

// readDeps reads app.deps.json; found is false if there is none.
func readDeps(file string) (d *depsFile, found bool, err error) {
	d = &depsFile{}
	found, err = readJSON(file, d)
	if !found || err != nil {
		return nil, found, err
	}
	if d.Targets[d.RuntimeTarget.Name] == nil {
		return nil, true, fmt.Errorf("%s: there is no target %q", file, d.RuntimeTarget.Name)
	}
	return d, true, nil
}

// readJSON decodes a file; found is false if there is none.
func readJSON(file string, v any) (found bool, err error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return true, err
	}
	data = []byte(strings.TrimPrefix(string(data), "\ufeff"))
	if err := json.Unmarshal(data, v); err != nil {
		return true, fmt.Errorf("%s: %w", file, err)
	}
	return true, nil
}

// candidates returns the assemblies that the file lists. Those of a library
// lie in the application's folder by their file name alone, those of one
// platform under their whole path, and in a probing path under the library's.
func (d *depsFile) candidates(folder string, probing []string) []located {
	target := d.Targets[d.RuntimeTarget.Name]
	var list []located
	for _, lib := range sortedKeys(target) {
		t, libPath := target[lib], d.Libraries[lib].Path
		for _, asset := range sortedKeys(t.RuntimeTargets) {
			if r := t.RuntimeTargets[asset]; r.AssetType == "runtime" {
				list = append(list, assetAt(filepath.Join(folder, localPath(asset)), r.RID))
				list = append(list, inPackages(probing, libPath, asset, r.RID)...)
			}
		}
		for _, asset := range sortedKeys(t.Runtime) {
			list = append(list, assetAt(filepath.Join(folder, path.Base(asset)), ""))
			list = append(list, inPackages(probing, libPath, asset, "")...)
		}
	}
	return list
}

func assetAt(file, rid string) located {
	c := locate(file)
	c.rid = rid
	return c
}

// inPackages returns where probing paths would have an asset.
func inPackages(probing []string, libPath, asset, rid string) []located {
	var list []located
	for _, p := range probing {
		if libPath != "" {
			list = append(list, assetAt(filepath.Join(p, localPath(libPath), localPath(asset)), rid))
		}
	}
	return list
}

// localPath makes a path of a JSON file one that stays below its folder.
func localPath(p string) string { return filepath.FromSlash(path.Clean("/" + p)) }

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// runtimeConfig is app.runtimeconfig.json.
type runtimeConfig struct {
	RuntimeOptions struct {
		AdditionalProbingPaths []string
		IncludedFrameworks     []struct{ Name string }
		ConfigProperties       map[string]any
	}
}

// readConfigs reads app.runtimeconfig.json and app.runtimeconfig.dev.json and
// returns their probing paths.
func (p *Probe) readConfigs(base string) ([]string, error) {
	var paths []string
	values := map[string]string{}
	for _, file := range []string{base + ".runtimeconfig.json", base + ".runtimeconfig.dev.json"} {
		var c runtimeConfig
		found, err := readJSON(file, &c)
		if err != nil {
			return nil, err
		}
		if !found {
			continue
		}
		p.selfCont = p.selfCont || len(c.RuntimeOptions.IncludedFrameworks) > 0
		for _, dir := range c.RuntimeOptions.AdditionalProbingPaths {
			if !strings.Contains(dir, "|") { // |arch| and |tfm| name stores of the installed host
				paths = append(paths, resolveIn(filepath.Dir(base), dir))
			}
		}
		for _, name := range sortedKeys(c.RuntimeOptions.ConfigProperties) {
			values[name] = propertyText(c.RuntimeOptions.ConfigProperties[name])
		}
	}
	for _, name := range sortedKeys(values) {
		p.properties = append(p.properties, Property{name, values[name]})
	}
	return paths, nil
}

// resolveIn makes a relative path one below dir.
func resolveIn(dir, p string) string {
	p = filepath.FromSlash(p)
	if filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(dir, p)
}

// propertyText returns a JSON value as the host passes it on.
func propertyText(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	b, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(b)
}
