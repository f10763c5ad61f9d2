// Two files: a netmodule (csc -target:module -out:part.netmodule part.cs) and a reference assembly (csc -target:library -refonly -out:part.ref.dll part.cs).
public class Part { public int Body() => 1; }
