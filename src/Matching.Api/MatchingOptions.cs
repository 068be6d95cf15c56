using System.ComponentModel.DataAnnotations;

namespace Matching.Api;

/// <summary>What the server is told from outside: the section <c>Matching</c> of its configuration, such as <c>--Matching:Database=other.db</c>.</summary>
public sealed class MatchingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Matching";

    /// <summary>The fewest characters of an API key; a shorter one can be guessed.</summary>
    public const int LeastKeyLength = 16;

    /// <summary>The database file; made when there is none. The models lie beside it.</summary>
    /// <value>A path, by default <c>matching.db</c> in the current directory.</value>
    [Required]
    public string Database { get; set; } = "matching.db";

    /// <summary>The folder that fills an empty database.</summary>
    /// <value>A path; by default the folder <c>data</c> nearest above the current directory, else nearest above the program.</value>
    public string? Data { get; set; }

    /// <summary>Keys that open the API, each at least <see cref="LeastKeyLength"/> characters. With any key set, every request needs one.</summary>
    /// <value>By default none, which is allowed on loopback only.</value>
    public IList<string> ApiKeys { get; } = [];

    /// <summary>Whether an empty database is filled and missing models are trained before the server listens.</summary>
    /// <value>By default true.</value>
    public bool PrepareOnStart { get; set; } = true;
}
