namespace Matching.Api.Pages.Match;

/// <summary>How a field of the enquiry form is filled in.</summary>
public enum FieldKind
{
    /// <summary>A number; typed as text, so that what is wrong stays where it was typed.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes, no, or nothing said.</summary>
    Truth,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>An industry's code, found by its name.</summary>
    Industry,

    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Story,
}
