package types

import (
	"os"
	"path/filepath"
	"testing"

	"ilaot/ilreader/metadata"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file tests where assemblies are looked for.

// tree writes files; the contents of a .dll are those of a test assembly, or
// of what stands there.
func tree(t *testing.T, files map[string]string) string {
	dir := t.TempDir()
	for _, name := range sortedKeys(files) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		data := []byte(files[name])
		if len(data) > 0 && data[0] == '@' {
			var err error
			data, err = os.ReadFile(filepath.Join("testdata", "resolve", string(data[1:])))
			require.NoError(t, err)
		}
		require.NoError(t, os.WriteFile(path, data, 0o644))
	}
	return dir
}

// resolved returns the path below dir where p finds an assembly of version 1.
func resolved(t *testing.T, p *Probe, dir, name string) string {
	asm, err := p.Resolve(metadata.AssemblyName{Name: name, Version: [4]uint16{1, 0, 0, 0}}, nil)
	require.NoError(t, err)
	if asm == nil {
		return ""
	}
	rel, err := filepath.Rel(dir, asm.Path)
	if err != nil {
		return asm.Path
	}
	return filepath.ToSlash(rel)
}

func TestProbeFolder(t *testing.T) {
	dir := tree(t, map[string]string{"app.dll": "@members.dll", "Forwards.dll": "@forwards.dll", "native.dll": "no assembly", "sub/backwards.dll": "@backwards.dll"})
	p, err := NewProbe(filepath.Join(dir, "app.dll"), nil, coreBytes(t))
	require.NoError(t, err)
	assert.Equal(t, "Forwards.dll", resolved(t, p, dir, "forwards"))
	assert.Equal(t, "", resolved(t, p, dir, "backwards"), "folders below are not searched")
	core, err := p.Resolve(metadata.AssemblyName{Name: "system.private.corelib"}, nil)
	require.NoError(t, err)
	require.NotNil(t, core)
	_, err = p.Resolve(metadata.AssemblyName{Name: "native"}, nil)
	var le *LoadError
	require.ErrorAs(t, err, &le)
	assert.Equal(t, FileNotFound, le.Kind)
	satellite, err := p.Resolve(metadata.AssemblyName{Name: "forwards", Culture: "de"}, nil)
	assert.NoError(t, err)
	assert.Nil(t, satellite)
}

func TestProbeReferencesComeFirst(t *testing.T) {
	dir := tree(t, map[string]string{"app/app.dll": "@members.dll", "app/forwards.dll": "@forwards.dll", "refs/forwards.dll": "@forwards.dll", "more/backwards.dll": "@backwards.dll"})
	p, err := NewProbe(filepath.Join(dir, "app/app.dll"), []string{filepath.Join(dir, "refs"), filepath.Join(dir, "more/backwards.dll")}, nil)
	require.NoError(t, err)
	assert.Equal(t, "refs/forwards.dll", resolved(t, p, dir, "forwards"))
	assert.Equal(t, "more/backwards.dll", resolved(t, p, dir, "BACKWARDS"))
	_, err = NewProbe("", []string{filepath.Join(dir, "nope")}, nil)
	assert.ErrorIs(t, err, os.ErrNotExist)
}

const depsJSON = `{
  "runtimeTarget": {"name": ".NETCoreApp,Version=v10.0"},
  "targets": {
    ".NETCoreApp,Version=v10.0": {
      "app/1.0.0": {"dependencies": {"Forwards": "1.0.0"}, "runtime": {"app.dll": {}}},
      "Forwards/1.0.0": {"runtime": {"lib/net8.0/forwards.dll": {"assemblyVersion": "1.0.0.0"}}},
      "Backwards/1.0.0": {
        "runtime": {"lib/net8.0/backwards.dll": {}},
        "runtimeTargets": {
          "runtimes/linux/lib/net8.0/backwards.dll": {"rid": "linux", "assetType": "runtime"},
          "runtimes/win/lib/net8.0/backwards.dll": {"rid": "win", "assetType": "runtime"},
          "runtimes/linux-x64/native/backwards.dll": {"rid": "linux-x64", "assetType": "native"}
        }
      }
    }
  },
  "libraries": {"Forwards/1.0.0": {"type": "package", "path": "forwards/1.0.0"}}
}`

func TestProbeDeps(t *testing.T) {
	dir := tree(t, map[string]string{
		"app.dll": "@members.dll", "app.deps.json": depsJSON, "part.dll": "@multi.dll",
		"app.runtimeconfig.json":                          `{"runtimeOptions": {"additionalProbingPaths": ["packages", "/store/|arch|/|tfm|"], "configProperties": {"B.Switch": true, "A": "x", "C": 3}}}`,
		"packages/forwards/1.0.0/lib/net8.0/forwards.dll": "@forwards.dll",
		"backwards.dll":                                   "@backwards.dll",
		"runtimes/linux/lib/net8.0/backwards.dll":         "@backwards.dll",
		"runtimes/linux-x64/native/backwards.dll":         "native code",
	})
	p, err := NewProbe(filepath.Join(dir, "app.dll"), nil, nil)
	require.NoError(t, err)
	assert.Equal(t, "packages/forwards/1.0.0/lib/net8.0/forwards.dll", resolved(t, p, dir, "Forwards"))
	assert.Equal(t, "", resolved(t, p, dir, "part"), "what app.deps.json does not list is not there")
	for rid, want := range map[string]string{"linux-x64": "runtimes/linux/lib/net8.0/backwards.dll", "win-x64": "backwards.dll", "": "backwards.dll"} {
		p.RID = rid
		assert.Equal(t, want, resolved(t, p, dir, "backwards"), rid)
	}
	assert.Equal(t, []Property{{"A", "x"}, {"B.Switch", "true"}, {"C", "3"}}, p.Properties())
}

func TestProbeBadConfig(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"deps is no JSON":     {"app.deps.json": "{"},
		"deps lacks target":   {"app.deps.json": `{"runtimeTarget": {"name": "x"}}`},
		"config is no JSON":   {"app.runtimeconfig.json": "[]"},
		"config is truncated": {"app.runtimeconfig.json": `{"runtimeOptions": `},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewProbe(filepath.Join(tree(t, files), "app.dll"), nil, nil)
			require.Error(t, err)
			assert.Contains(t, err.Error(), "app.")
		})
	}
}

func TestProbeVersions(t *testing.T) {
	p, err := NewProbe("testdata/resolve/members.dll", nil, nil)
	require.NoError(t, err)
	_, err = p.Resolve(metadata.AssemblyName{Name: "forwards", Version: [4]uint16{1, 0, 0, 1}}, nil)
	require.ErrorContains(t, err, "The located assembly's manifest definition does not match the assembly reference")
	asm, err := p.Resolve(metadata.AssemblyName{Name: "forwards", Version: [4]uint16{0, 9, 9, 9}}, nil)
	require.NoError(t, err)
	assert.NotNil(t, asm)
}

func TestProbeSelfContained(t *testing.T) {
	dir := tree(t, map[string]string{"app.dll": "@members.dll", "System.Private.CoreLib.dll": "the real one", "System.Runtime.dll": "a facade",
		"app.runtimeconfig.json": `{"runtimeOptions": {"includedFrameworks": [{"name": "Microsoft.NETCore.App", "version": "10.0.0"}]}}`})
	p, err := NewProbe(filepath.Join(dir, "app.dll"), nil, coreBytes(t))
	require.NoError(t, err)
	facade, err := p.Resolve(metadata.AssemblyName{Name: "System.Runtime"}, nil)
	assert.NoError(t, err)
	assert.Nil(t, facade)
	u := NewUniverse(p)
	require.NoError(t, u.CheckKnown())
	assert.Equal(t, "System.Private.CoreLib.dll", u.CoreLib().File, "the embedded one, not the application's")
}

func TestMissingAssemblies(t *testing.T) {
	p, err := NewProbe("", nil, coreBytes(t))
	require.NoError(t, err)
	u := NewUniverse(p)
	for _, name := range []string{"System.Runtime", "mscorlib", "netstandard", "System", "System.Collections.Concurrent", "Microsoft.CSharp"} {
		m, err := u.FindModule(name)
		require.NoError(t, err, name)
		assert.Same(t, u.CoreLib(), m, name)
	}
	for _, ref := range []metadata.AssemblyName{{Name: "Systematic"}, {Name: "System.Mine", Token: []byte{1, 2, 3, 4, 5, 6, 7, 8}}, {Name: "Microsoft.Extensions.Logging"}} {
		_, err := u.Assembly(ref, nil)
		var le *LoadError
		require.ErrorAs(t, err, &le, ref.Name)
		assert.Equal(t, FileNotFound, le.Kind)
	}
	_, err = NewUniverse(nil).LoadCoreLib()
	assert.ErrorContains(t, err, "Could not load file or assembly 'System.Private.CoreLib")
	assert.Error(t, NewUniverse(nil).CheckKnown())
}
