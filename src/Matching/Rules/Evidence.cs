namespace Matching.Rules;

/// <summary>How well a threshold is founded; written in rule files by its first letter.</summary>
public enum Evidence
{
    /// <summary><c>S</c>: stated by the district itself.</summary>
    Stated,

    /// <summary><c>P</c>: published elsewhere; to be checked against the original before it is quoted.</summary>
    Published,

    /// <summary><c>K</c>: a national standard, statute or common knowledge of the trade.</summary>
    Known,

    /// <summary><c>E</c>: an estimate or a proposal; never to be shown as a fact.</summary>
    Estimate,
}
