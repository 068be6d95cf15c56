namespace Matching.Planning;

/// <summary>What a lead's chance of landing rests on.</summary>
public enum ChanceBasis
{
    /// <summary>What came of earlier leads that stood alike.</summary>
    History,

    /// <summary>The calibrated probability of the model.</summary>
    Model,
}
