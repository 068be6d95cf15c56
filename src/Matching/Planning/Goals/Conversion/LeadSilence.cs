namespace Matching.Planning;

/// <summary>How long nothing has happened with an open lead: a silent one lands more rarely.</summary>
public enum LeadSilence
{
    /// <summary>Less than 90 days.</summary>
    Fresh,

    /// <summary>90 to 364 days.</summary>
    Quiet,

    /// <summary>A year or longer.</summary>
    Dormant,
}
