namespace Matching.Cli.Help;

/// <summary>A command line that works, and what it does.</summary>
/// <param name="Line">What to type.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Example(string Line, Text Meaning);
